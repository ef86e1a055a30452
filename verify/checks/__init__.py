"""What is wrong with a data set."""

from verify.models.dataset import Dataset
from verify.models.finding import Finding

__all__ = ["check"]


def check(dataset: Dataset) -> tuple[Finding, ...]:
    """Report what is wrong with a data set: for now, everything that reading it found.

    Args:
        dataset: What `verify.read` gives.

    Returns:
        The findings in file order; empty where there are none.

    Example:
        >>> check(Dataset.of([{"claim": "The well is dry.", "source": "Gazette"}]))
        ()
    """
    return dataset.findings
