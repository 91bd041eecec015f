#!/usr/bin/env bash
# Makes the pictures of the documents anew. The browser tests take them on their way, so a picture never
# shows what the tests have not seen. Needs chromium and chromium-driver; look at the pictures afterwards.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p docs/pictures
DRIEHOEK_PICTURES="$PWD/docs/pictures" CI=true cargo test --locked --test it browser::
# The letters as PDF are to be looked at, not to be kept.
rm -f docs/pictures/letters.pdf
