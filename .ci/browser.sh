#!/usr/bin/env bash
# Install what tests/browser needs: Debian's Chromium, a plain font, and axe-core for the tests only.
# Without them those tests skip and say so.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
apt-get update -q
apt-get install -y -q --no-install-recommends chromium fonts-dejavu-core
npm install --silent --no-audit --no-fund --prefix "$here/build/browser" axe-core@4
echo "chromium: $(chromium --version); axe-core in build/browser"
