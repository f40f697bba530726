"""What vendors' errors mean, said once: everything that leaves this package is one of ours."""

from collections.abc import Generator
from contextlib import contextmanager

import openai
from langchain_core.exceptions import LangChainException

from core.errors import MalformedAnswer, MatineeError, ProviderBusy, ProviderError, ProviderRefused, ProviderUnclear

_NEVER_SENT = frozenset({"ConnectError", "ConnectTimeout", "PoolTimeout", "UnsupportedProtocol"})
_REFUSALS = ("content_filter", "content_policy", "moderation", "safety", "sensitive")


@contextmanager
def translated(model: str, *, repeatable: bool) -> Generator[None]:
    """Turns a vendor's error into ours. An answer that was lost after the question was sent may be asked for again
    (ProviderBusy) where that is `repeatable`, which is to say cheap; else it is ProviderUnclear."""
    try:
        yield
    except MatineeError:
        raise
    except openai.ContentFilterFinishReasonError as error:
        raise ProviderRefused(f"{model} broke off for its content rules") from error
    except openai.LengthFinishReasonError as error:
        raise MalformedAnswer(f"{model} ran out of length") from error
    except openai.APIStatusError as error:
        raise _of_status(model, error) from error
    except openai.APIConnectionError as error:
        raise _of_connection(model, error, repeatable=repeatable) from error
    except openai.OpenAIError as error:
        raise ProviderError(f"{model}: {type(error).__name__}") from error
    except (LangChainException, LookupError, ValueError, TypeError, AttributeError) as error:
        raise MalformedAnswer(f"{model} answered in no known form") from error


def _of_status(model: str, error: openai.APIStatusError) -> MatineeError:
    code = f"{error.code or ''} {error.type or ''}".casefold()
    status = error.status_code
    if status == 429 and "insufficient_quota" in code:
        return ProviderError(f"{model}: the account has no funds left")
    if status in (408, 409, 425, 429) or status >= 500:
        return ProviderBusy(f"{model} answered {status}", **_wait(error))
    if any(word in code for word in _REFUSALS):
        return ProviderRefused(f"{model} refuses the request")
    if status in (401, 403):
        return ProviderError(f"{model} does not accept the key ({status})")
    return ProviderError(f"{model} answered {status}")


def _wait(error: openai.APIStatusError) -> dict[str, float]:
    """How long the vendor asks to be left alone."""
    try:
        return {"retry_after": max(0.0, float(error.response.headers.get("retry-after", "")))}
    except ValueError:
        return {}


def _of_connection(model: str, error: openai.APIConnectionError, *, repeatable: bool) -> MatineeError:
    reasons = {type(cause).__name__ for cause in (error.__cause__, error.__context__) if cause}
    nested = error.__cause__.__cause__ if error.__cause__ else None
    if reasons & _NEVER_SENT or (nested and type(nested).__name__ in _NEVER_SENT):
        return ProviderBusy(f"{model} cannot be reached")
    lost = f"{model} was asked and its answer was lost"
    return ProviderBusy(lost) if repeatable else ProviderUnclear(lost)
