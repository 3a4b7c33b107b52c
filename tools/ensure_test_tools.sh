#!/usr/bin/env bash
# The tests judge the site in a real browser and the documents with tools that are not ours. What is missing is
# installed, or the run stops with 2: a test that skips itself would prove nothing.
set -euo pipefail
cd "$(dirname "$0")/.."

has_browser() {
    local name
    for name in chromium chromium-browser google-chrome google-chrome-stable chrome; do
        command -v "$name" >/dev/null && return
    done
    [ -x "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" ]
}

has_office() {
    command -v soffice >/dev/null || [ -x /Applications/LibreOffice.app/Contents/MacOS/soffice ]
}

has_chinese_font() {
    [ "$(uname)" != Linux ] || { command -v fc-list >/dev/null && fc-list :lang=zh-cn family | grep -q .; }
}

missing=()
has_browser || missing+=(chromium)
command -v pdftotext >/dev/null || missing+=(poppler-utils)
command -v qpdf >/dev/null || missing+=(qpdf)
command -v java >/dev/null || missing+=(default-jre-headless)
has_office || missing+=(libreoffice-writer-nogui libreoffice-calc-nogui)
has_chinese_font || missing+=(fontconfig fonts-noto-cjk)

if [ "${#missing[@]}" -gt 0 ]; then
    tools/apt_install.sh "${missing[@]}"
fi
