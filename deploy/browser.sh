#!/usr/bin/env bash
# Sees to it that the tests find Debian's Chromium, the Noto fonts and what opens a PDF.
#
# WORKBENCH_CHROMIUM or WORKBENCH_BROWSER_CHANNEL name another browser; then nothing is installed.
set -euo pipefail

if [ -n "${WORKBENCH_CHROMIUM:-}${WORKBENCH_BROWSER_CHANNEL:-}" ]; then
    exit 0
fi

missing=()
command -v chromium >/dev/null || missing+=(chromium)
[ -n "$(fc-list 'Noto Sans Arabic' family 2>/dev/null)" ] || missing+=(fonts-noto-core fontconfig)
command -v pdftoppm >/dev/null || missing+=(poppler-utils)
if [ ${#missing[@]} -eq 0 ]; then
    exit 0
fi

install="apt-get update && apt-get install --yes --no-install-recommends ${missing[*]}"

if ! command -v apt-get >/dev/null; then
    echo "The browser tests need Chromium and the Noto fonts. Install them as this system does it," >&2
    echo "or type: export WORKBENCH_BROWSER_CHANNEL=chrome   (msedge works too), then: make test" >&2
    exit 1
elif [ "$(id -u)" -eq 0 ]; then
    echo "Installing ${missing[*]}"
    DEBIAN_FRONTEND=noninteractive bash -c "$install" >/dev/null
elif sudo -n true 2>/dev/null; then
    echo "Installing ${missing[*]}"
    sudo -n DEBIAN_FRONTEND=noninteractive bash -c "$install" >/dev/null
else
    echo "The browser tests need: ${missing[*]}. Type this, then once more: make test" >&2
    echo "  sudo sh -c '$install'" >&2
    exit 1
fi
