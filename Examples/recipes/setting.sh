# What the recipes share; read by them, not run.
#
# LETTERS  the tool (default: the one that Scripts/build makes)
# OUT      a folder that keeps what a recipe makes (default: a temporary one)
# CACHE    where Python packages are installed, once for all recipes (default: ~/.cache/inspection-letters);
#          CACHE=here takes the packages of the Python that is there

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
steps="$root/Examples/recipes/steps"
letters="${LETTERS:-$root/Examples/.build/release/letters}"
if [ ! -x "$letters" ]; then
  echo "there is no tool at $letters: run Scripts/build, or name it with LETTERS=…" >&2
  exit 1
fi
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
out="${OUT:-$work/out}"
mkdir -p "$out"

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }

# debian PACKAGE...: makes sure that packages of Debian or Ubuntu are installed.
debian() {
  local missing=() package
  command -v dpkg-query >/dev/null || {
    echo "this needs, by whatever name they have on this system: $*" >&2
    return 0
  }
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  echo "Installing ${missing[*]} …" >&2
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# python_packages PACKAGE...: makes packages available to `python` and their commands to the shell, in the versions
# of requirements.txt.
python_packages() {
  if [ "${CACHE:-}" = here ]; then
    python() { python3 "$@"; }
    return
  fi
  local cache="${CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/inspection-letters}"
  local pins="$root/Examples/recipes/requirements.txt" wanted=() package
  if [ ! -x "$cache/python/bin/python" ]; then
    python3 -c 'import ensurepip' 2>/dev/null || debian python3-venv
    mkdir -p "$cache"
    python3 -m venv "$cache/python"
  fi
  PATH="$cache/python/bin:$PATH"
  for package in "$@"; do wanted+=("$(grep -i "^$package==" "$pins")"); done
  python - "${wanted[@]}" <<'PYTHON' || {
import sys
from importlib.metadata import PackageNotFoundError, version

try:
    sys.exit(0 if all(version(name) == pin for name, pin in (want.split("==") for want in sys.argv[1:])) else 1)
except PackageNotFoundError:
    sys.exit(1)
PYTHON
    echo "Installing ${wanted[*]} …" >&2
    pip install --quiet --disable-pip-version-check ${NO_DEPENDENCIES:+--no-deps} --constraint "$pins" "${wanted[@]}"
  }
}
