"""The command line: arguments, one call, print, exit code."""

import os
import sys
from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: Words after the command's name; those of the process where None.

    Returns:
        0 without errors in the data, 1 with errors, 2 where it could not run.
    """
    try:
        return _run(arguments)
    except KeyboardInterrupt:
        print("verify: interrupted.", file=sys.stderr)
        return 2


def _run(arguments: Sequence[str] | None) -> int:
    import click

    from verify.cli.app import app
    from verify.cli.say import say
    from verify.errors import VerifyError

    _print_any_character()
    try:
        result = app.main(args=arguments, prog_name="verify", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return 2
    except click.Abort:
        raise KeyboardInterrupt from None
    except VerifyError as error:
        say(f"verify: {error}", err=True)
        return 2
    except (SystemExit, BrokenPipeError):  # click leaves this way when nobody reads on
        _forget_output()
        return 0
    except OSError as error:  # such as a full disk behind standard output
        say(f"verify: {error.strerror or error}.", err=True)
        _forget_output()
        return 2
    return result if isinstance(result, int) else 0


def _print_any_character() -> None:
    """Write what the output's encoding lacks as an escape, not as an error."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def _forget_output() -> None:
    """Let the interpreter's last flush go nowhere."""
    with open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.__stdout__.fileno() if sys.__stdout__ else 1)
