"""The command line: arguments, one call, print, exit code."""

import sys
from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: Words after the command's name; those of the process where None.

    Returns:
        0 without findings, 1 with findings, 2 where it could not run.
    """
    import click

    from verify.cli.app import app
    from verify.errors import VerifyError

    try:
        result = app.main(args=arguments, prog_name="verify", standalone_mode=False)
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.ClickException as error:
        error.show()
        return 2
    except (click.Abort, KeyboardInterrupt):
        print("verify: interrupted.", file=sys.stderr)
        return 2
    except VerifyError as error:
        print(f"verify: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    return result if isinstance(result, int) else 0
