#!/usr/bin/env bash
# Install what tests/browser needs, as far as it is missing: Debian's Chromium, a plain font, and axe-core
# for the tests only. Without them those tests skip and say so.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
if ! command -v chromium > /dev/null; then
    apt-get update -q
    apt-get install -y -q --no-install-recommends chromium fonts-dejavu-core
fi
if [ ! -e "$here/build/browser/node_modules/axe-core/axe.min.js" ]; then
    npm install --silent --no-audit --no-fund --prefix "$here/build/browser" axe-core@4
fi
echo "chromium: $(chromium --version); axe-core in build/browser"
