"""What can go wrong, as one tree. A code travels through logs and databases, a class is what code catches, and the
reply key names the sentence a person reads."""

from typing import ClassVar, Self


class MatineeError(Exception):
    """Anything that went wrong and has a sentence. `params` fill the sentence's blanks."""

    code: ClassVar[str] = "internal"
    retryable: ClassVar[bool] = False
    exit_code: ClassVar[int] = 1

    def __init__(self, message: str = "", **params: str | int | float) -> None:
        super().__init__(message or self.code)
        self.params: dict[str, str | int | float] = params

    @property
    def reply(self) -> str:
        """Key into the reply catalogue."""
        return f"error.{self.code}"

    @classmethod
    def from_code(cls, code: object, message: str = "") -> "MatineeError":
        """The class that has this code; the base class for an unknown one."""
        kinds: list[type[MatineeError]] = [MatineeError]
        for kind in kinds:
            kinds += kind.__subclasses__()
        return next((kind for kind in kinds if kind.code == code), MatineeError)(message)

    def caused_by(self, cause: BaseException) -> Self:
        """Itself, with the cause attached, for `raise X().caused_by(error)` where `from` cannot stand."""
        self.__cause__ = cause
        return self


class BadInput(MatineeError):
    """Somebody asked for something that cannot be; the sentence says what to change."""

    code = "bad_input"
    exit_code = 2


class EmptyIdea(BadInput):
    """Nothing to film."""

    code = "empty_idea"


class IdeaTooLong(BadInput):
    """params: length, limit."""

    code = "idea_too_long"


class UnreadableIdea(BadInput):
    """Only control characters or signs that nobody can film."""

    code = "unreadable_idea"


class BadChoice(BadInput):
    """A word outside a closed list. params: field, value, nearest, allowed."""

    code = "bad_choice"


class OutOfRange(BadInput):
    """A number outside its range. params: field, value, least, most."""

    code = "out_of_range"


class BadScript(BadInput):
    """A script file that cannot be read. params: file, why (missing, binary, encoding, empty, too_long)."""

    code = "bad_script"


class BadOutput(BadInput):
    """Somewhere nothing can be written. params: path, why."""

    code = "bad_output"


class NotFound(BadInput):
    """No such project, scene, shot or production. params: what, value."""

    code = "not_found"


class Refused(MatineeError):
    """The moderator refuses the request. params: category."""

    code = "moderated"
    exit_code = 2


class StorageFull(MatineeError):
    """The disk is full."""

    code = "storage_full"
    exit_code = 1


class HomeUnusable(MatineeError):
    """The home folder cannot be used. params: path, why."""

    code = "home_unusable"
    exit_code = 1


class ProviderError(MatineeError):
    """Something outside failed for good."""

    code = "provider_failed"
    exit_code = 3


class ProviderBusy(ProviderError):
    """The provider certainly did not accept the call; asking again may work."""

    code = "provider_busy"
    retryable = True


class ProviderUnclear(ProviderError):
    """The answer was lost: the provider may or may not have accepted the call."""

    code = "provider_unclear"


class ProviderRefused(ProviderError):
    """The provider will not make this."""

    code = "provider_refused"


class ProviderTimeout(ProviderError):
    """The provider accepted and did not finish in time; its operation stays in the ledger."""

    code = "provider_timeout"


class MalformedAnswer(ProviderError):
    """A model's answer does not fit its form; asking again may work."""

    code = "malformed_answer"
    retryable = True


class RenderFailed(ProviderError):
    """The built-in studio could not draw or encode."""

    code = "render_failed"


class NothingDeliverable(MatineeError):
    """Not even stills could be made."""

    code = "nothing_deliverable"
    exit_code = 3


class PurchaseUnknown(MatineeError):
    """A call may have been paid and nobody can tell; a person decides."""

    code = "purchase_unknown"
    exit_code = 5


class OverBudget(MatineeError):
    """params: cost, budget."""

    code = "over_budget"
    exit_code = 4


class FilmRejected(MatineeError):
    """The storyboard was not approved."""

    code = "film_rejected"
    exit_code = 4


class RunCancelled(MatineeError):
    """Somebody cancelled the film."""

    code = "run_cancelled"
    exit_code = 4


class StaleDialogue(MatineeError):
    """Another turn of the same dialogue was quicker; handle the message again."""

    code = "stale_dialogue"
    retryable = True
