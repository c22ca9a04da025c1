# What the recipes share; read by them, not run.
#
# LETTERS names the tool (default: the one that Scripts/build makes). PYTHON_PACKAGES=here uses the packages of the
# Python that is there; otherwise they are installed into a folder that is gone afterwards.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
letters="${LETTERS:-$root/Examples/.build/release/letters}"
if [ ! -x "$letters" ]; then
  echo "there is no tool at $letters: run Scripts/build, or name it with LETTERS=…" >&2
  exit 1
fi
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# need PACKAGE...: makes Python packages available to `python` and their commands.
need() {
  if [ "${PYTHON_PACKAGES:-}" = here ]; then
    return
  fi
  python3 -m venv "$work/venv"
  PATH="$work/venv/bin:$PATH"
  pip install --quiet --disable-pip-version-check "$@"
}
