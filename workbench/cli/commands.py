"""The commands and their arguments; what they do stands beside this file.

Each command loads what it needs when it is called: help and a small question
should not wait for a database and a web server.
"""

import sys
from pathlib import Path
from typing import Annotated

import typer

from workbench.cli.faults import is_stop, one_line, sentence_of
from workbench.cli.words import HELP

DONE, BAD_INPUT, STOPPED = 0, 2, 130

app = typer.Typer(help=HELP["app"], add_completion=False, pretty_exceptions_enable=False)
log = typer.Typer(help=HELP["log"], no_args_is_help=True)

File = Annotated[Path, typer.Argument(metavar="FILE", help=HELP["file"], show_default=False)]
Spoken = Annotated[str, typer.Option("--language", help=HELP["language"])]
Recovery = Annotated[bool, typer.Option("--recovery", help=HELP["recovery"])]
Json = Annotated[bool, typer.Option("--json", help=HELP["json"])]


def main() -> None:
    """Run one command; whatever is wrong with the input becomes one line and status 2."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]  # a name may not fit
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run one command and give its exit status."""
    try:
        status = typer.main.get_command(app).main(
            args=arguments or ["--help"], prog_name="workbench", standalone_mode=False
        )
    except KeyboardInterrupt:
        return STOPPED
    except Exception as error:
        if is_stop(error):
            return STOPPED
        if (sentence := sentence_of(error)) is None:
            raise
        print(one_line(f"workbench: {sentence}"), file=sys.stderr)  # noqa: T201 the command line speaks
        return BAD_INPUT
    return status if isinstance(status, int) else DONE


@app.command(help=HELP["serve"])
def serve(
    training: Annotated[bool, typer.Option("--training", help=HELP["training"])] = False,  # noqa: FBT002 an option
    store: Annotated[str | None, typer.Option(help=HELP["store"])] = None,
    port: Annotated[int, typer.Option(min=0, max=65535, help=HELP["port"])] = 5006,
    show: Annotated[bool, typer.Option("--show", help=HELP["show"])] = False,  # noqa: FBT002 an option
) -> None:
    from workbench.cli import serving  # noqa: PLC0415

    serving.serve(training=training, store=store, port=port, show=show)


@app.command(help=HELP["analyse"])
def analyse(
    file: File,
    strict: Annotated[bool, typer.Option("--strict", help=HELP["strict"])] = False,  # noqa: FBT002 an option
    json: Json = False,  # noqa: FBT002 an option
    language: Spoken = "nl",
) -> None:
    from workbench.cli import analysing  # noqa: PLC0415

    analysing.analyse(file, strict=strict, as_json=json, language=language)


@app.command(help=HELP["weigh"])
def weigh(  # noqa: PLR0913, PLR0917 the options of the command
    file: File,
    measure: Annotated[str, typer.Option(metavar="ID", help=HELP["measure"])],
    person: Annotated[str | None, typer.Option(metavar="ID", help=HELP["person"])] = None,
    strict: Annotated[bool, typer.Option("--strict", help=HELP["strict"])] = False,  # noqa: FBT002 an option
    json: Json = False,  # noqa: FBT002 an option
    language: Spoken = "nl",
) -> None:
    from workbench.cli import weighing  # noqa: PLC0415

    weighing.weigh_file(
        file, measure=measure, person=person, strict=strict, as_json=json, language=language
    )


@app.command(help=HELP["place"])
def place(
    file: File,
    json: Json = False,  # noqa: FBT002 an option
    svg: Annotated[Path | None, typer.Option("--svg", metavar="OUT", help=HELP["svg"])] = None,
    language: Spoken = "nl",
) -> None:
    from workbench.cli import placing  # noqa: PLC0415

    placing.place_file(file, as_json=json, svg=svg, language=language)


@app.command(help=HELP["export"])
def export(  # noqa: PLR0913, PLR0917 the options of the command
    file: File,
    document: Annotated[str, typer.Option(help=HELP["document"])],
    to: Annotated[Path, typer.Option("--to", metavar="PATH", help=HELP["to"])],
    format_: Annotated[str | None, typer.Option("--format", help=HELP["format"])] = None,
    language: Annotated[str, typer.Option(help=HELP["language"])] = "nl",
    recipient: Annotated[str, typer.Option(metavar="ID", help=HELP["recipient"])] = "team",
    prepare: Annotated[bool, typer.Option("--prepare", help=HELP["prepare"])] = False,  # noqa: FBT002 an option
) -> None:
    from workbench.cli import exporting  # noqa: PLC0415

    exporting.export(
        file,
        document=document,
        format_=format_,
        to=to,
        language=language,
        recipient=recipient,
        prepare=prepare,
    )


@app.command("import", help=HELP["import"])
def import_(
    file: File,
    store: Annotated[str, typer.Option(metavar="URL", help=HELP["store"])],
    case: Annotated[str | None, typer.Option(metavar="ID", help=HELP["case"])] = None,
    accept: Annotated[str | None, typer.Option(metavar="ROWS", help=HELP["accept"])] = None,
    json: Json = False,  # noqa: FBT002 an option
) -> None:
    from workbench.cli import importing  # noqa: PLC0415

    importing.import_file(file, store=store, case=case, accepted=accept, as_json=json)


@app.command(help=HELP["backup"])
def backup(
    store: Annotated[str, typer.Option(metavar="FOLDER", help=HELP["store"])],
    to: Annotated[Path, typer.Option("--to", metavar="FILE", help=HELP["to"])],
    json: Json = False,  # noqa: FBT002 an option
) -> None:
    from workbench.cli import backing_up  # noqa: PLC0415

    backing_up.back_up(store=store, to=to, as_json=json)


@app.command(help=HELP["restore"])
def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE", help=HELP["backup-file"])],
    store: Annotated[str, typer.Option(metavar="NEWFOLDER", help=HELP["new-store"])],
    recovery: Recovery = False,  # noqa: FBT002 an option
    json: Json = False,  # noqa: FBT002 an option
) -> None:
    from workbench.cli import backing_up  # noqa: PLC0415

    backing_up.restore(file, store=store, recovery=recovery, as_json=json)


@app.command(help=HELP["rekey"])
def rekey(
    store: Annotated[str, typer.Option(metavar="FOLDER", help=HELP["store"])],
    raw: Annotated[bool, typer.Option("--raw", help=HELP["raw"])] = False,  # noqa: FBT002 an option
    recovery: Recovery = False,  # noqa: FBT002 an option
    json: Json = False,  # noqa: FBT002 an option
) -> None:
    from workbench.cli import rekeying  # noqa: PLC0415

    rekeying.rekey(store=store, raw=raw, recovery=recovery, as_json=json)


app.add_typer(log, name="log")


@log.command("verify", help=HELP["log-verify"])
def log_verify(
    store: Annotated[str, typer.Option(metavar="FOLDER", help=HELP["store"])],
    recovery: Recovery = False,  # noqa: FBT002 an option
    json: Json = False,  # noqa: FBT002 an option
) -> int:
    from workbench.cli import verifying  # noqa: PLC0415

    return verifying.verify(store=store, recovery=recovery, as_json=json)


@log.command("accept", help=HELP["log-accept"])
def log_accept(
    store: Annotated[str, typer.Option(metavar="FOLDER", help=HELP["store"])],
    recovery: Recovery = False,  # noqa: FBT002 an option
) -> None:
    from workbench.cli import verifying  # noqa: PLC0415

    verifying.accept(store=store, recovery=recovery)


@app.command("check-method", help=HELP["check-method"])
def check_method(json: Json = False) -> int:  # noqa: FBT002 an option
    from workbench.cli import checking  # noqa: PLC0415

    return checking.check_method(as_json=json)
