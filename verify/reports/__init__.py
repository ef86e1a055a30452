"""The report: everything that can be asked of a data set, on one page that opens anywhere."""
