# What `run`, `peers` and `smoke` share. Read by them, not run.

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(dirname "$here")"
release="$here/.build/release"
letters="$root/Examples/.build/release/letters"
work="${BENCH_WORK:-$(mktemp -d)}"
mkdir -p "$work"
[ -n "${BENCH_WORK:-}" ] || trap 'rm -rf "$work"' EXIT
results="$work/results.tsv"
: >"$results"

need() {
  for program in "$@"; do
    command -v "$program" >/dev/null || {
      echo "$program is missing: apt-get install $program" >&2
      exit 1
    }
  done
}

# build [PRODUCT]...: the programs of this package, and the tool.
build() {
  "$root/Scripts/prepare"
  local product
  for product in "$@"; do swift build -c release --package-path "$here" --product "$product" >&2; done
  "$root/Scripts/build" --product letters >&2
}

# ratio A B: A / B with two digits.
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", (b > 0 ? a / b : 0) }'; }

# median: the middle one of numbers, one a line.
median() { sort -g | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }

# rate BYTES SECONDS: MB/s.
rate() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.1f", (b > 0 ? a / b / 1e6 : 0) }'; }

# cpu RUNS COMMAND...: the median run's processor time in seconds, user and system.
cpu() { "$release/clock" "$@" | cut -d' ' -f1; }

# wall RUNS COMMAND...: the least time on the wall in seconds.
wall() { "$release/clock" "$@" | cut -d' ' -f2; }

# peak COMMAND...: the most memory in kB.
peak() { "$release/clock" 1 "$@" | cut -d' ' -f3; }

# instructions COMMAND...: what callgrind counts.
instructions() {
  SWIFT_DETERMINISTIC_HASHING=1 valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1 >/dev/null | awk '/Collected :/ { print $4 }'
}

# stage NAME PATH...: bytes and seconds of the median run.
stage() { "$release/stage" "$@" | awk -F'\t' '{ print $2, $3 }'; }

# words PATH: bytes and seconds of wc -w over all files of a folder as one file, the median of fifteen runs.
words() {
  cat "$1"/* >"$work/all"
  echo "$(stat -c %s "$work/all") $(LC_ALL=C cpu 15 wc -w "$work/all")"
}

# put TABLE_FILE MARK: puts a table into README.md between the marks of a name.
put() {
  awk -v mark="$2" -v file="$1" '
    $0 == "<!-- " mark " -->" { print; while ((getline line < file) > 0) print line; skip = 1; next }
    $0 == "<!-- end of " mark " -->" { skip = 0 }
    !skip' "$here/README.md" >"$work/README.md"
  cp "$work/README.md" "$here/README.md"
}
