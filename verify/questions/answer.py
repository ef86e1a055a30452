"""Answer: plain records that know how to show themselves."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field, is_dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from verify.errors import MissingExtraError
from verify.questions.html import to_html
from verify.questions.markdown import to_markdown
from verify.questions.page import Page
from verify.questions.text import to_text

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["Answer"]

T = TypeVar("T")


@dataclass(frozen=True)
class Answer(Sequence[T], Generic[T]):
    """The answer to a question: a sequence of frozen records that prints as text.

    Attributes:
        records: The records, in the order in which they are shown.
        laid_out: What is shown, or what lays it out once somebody looks.
    """

    records: tuple[T, ...]
    laid_out: Page | Callable[[], Page] = field(repr=False, compare=False)

    @cached_property
    def page(self) -> Page:
        """What is shown."""
        return self.laid_out if isinstance(self.laid_out, Page) else self.laid_out()

    def __len__(self) -> int:
        return len(self.records)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[T]: ...
    def __getitem__(self, index: int | slice) -> T | Sequence[T]:
        return self.records[index]

    def __iter__(self) -> Iterator[T]:
        return iter(self.records)

    def __str__(self) -> str:
        return self.to_text()

    def to_text(self, width: int = 80) -> str:
        """Return the answer as plain text.

        Args:
            width: Columns to wrap at; at least 40.
        """
        return to_text(self.page, width)

    def to_markdown(self) -> str:
        """Return the answer as Markdown, with active characters escaped."""
        return to_markdown(self.page)

    def _repr_markdown_(self) -> str:
        return self.to_markdown()

    def _repr_html_(self) -> str:
        return to_html(self.page)

    def to_dicts(self) -> list[dict[str, Any]]:
        """Return the records as plain dictionaries that JSON can hold."""
        return [_plain(record) for record in self.records]

    def to_frame(self) -> "pd.DataFrame":
        """Return the records as a pandas DataFrame, one row a record.

        Raises:
            MissingExtraError: Where pandas is not installed.
        """
        try:
            import pandas as pd
        except ImportError as error:
            raise MissingExtraError("to_frame()", "notebook") from error
        return pd.DataFrame(self.to_dicts())


def _plain(record: Any) -> Any:
    if is_dataclass(record) and not isinstance(record, type):
        return {name: _plain(value) for name, value in asdict(record).items()}
    if isinstance(record, dict):
        return {str(name): _plain(value) for name, value in record.items()}
    if isinstance(record, tuple | list):
        return [_plain(value) for value in record]
    if isinstance(record, str):
        return str.__str__(record)
    return record
