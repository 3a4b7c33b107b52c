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
command -v node >/dev/null || missing+=(nodejs)
command -v npm >/dev/null || missing+=(npm)
command -v openssl >/dev/null || missing+=(openssl)

if [ "${#missing[@]}" -gt 0 ]; then
    tools/apt_install.sh "${missing[@]}"
fi

# Microsoft's validator of Word and Excel files, compiled for JavaScript engines.
validator=build/tools/ooxml-validate
version=0.4.6
digest=d6713d8da08502cef8066e8a9a95eca99e69ee6c85579da25f421ca9f1de48d6af431bff1844b2274ade77abc05378a688724efcce400782b6f3c1eebbd52883
if [ ! -f "$validator/package/dist/npm/index.js" ]; then
    echo "Fetching the validator of Word and Excel files: @ooxml-tools/validate $version"
    rm -rf "$validator"
    mkdir -p "$validator"
    npm pack --silent --pack-destination "$validator" "@ooxml-tools/validate@$version" >/dev/null
    archive="$validator/ooxml-tools-validate-$version.tgz"
    if [ "$(openssl dgst -sha512 -r "$archive" | cut -d ' ' -f 1)" != "$digest" ]; then
        echo "error: $archive is not the package that the tests were written for" >&2
        exit 2
    fi
    tar -xzf "$archive" -C "$validator"
    rm "$archive"
fi
