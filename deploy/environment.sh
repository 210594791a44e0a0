#!/usr/bin/env bash
# Lays the virtual environment and puts uv, locked with hashes, into it.
set -euo pipefail

python=$1
venv=$2

fits='import sys; sys.exit(sys.version_info < (3, 11))'
works='import pathlib, pip, sys; here = pathlib.Path(sys.argv[1]).resolve()
sys.exit(sys.version_info < (3, 11) or not (here / "bin" / "pip").read_text().startswith(f"#!{here}"))'

if ! "$venv/bin/python" -c "$works" "$venv" 2>/dev/null; then
    if ! "$python" -c "$fits" 2>/dev/null; then
        echo "The workbench needs Python 3.11 or newer; name one: make run PYTHON=python3.12" >&2
        exit 1
    fi
    if ! "$python" -m venv --clear "$venv"; then
        echo "Python's venv is missing; on Debian type: sudo apt-get install python3-venv" >&2
        exit 1
    fi
fi

"$venv/bin/python" -m pip install --quiet --disable-pip-version-check \
    --require-hashes --requirement requirements/uv.txt
