# Sourced by test.sh: finds what the tests need, installs it as root on Debian, or says how to get it.
# Leaves ENTENTE_TEST_CHROMIUM (an executable) and ENTENTE_TEST_POSTGRES_BIN (a folder) in the environment.
oldest_postgres=15
oldest_node=20
oldest_dotnet=10

fail() {
  printf 'test.sh: %s\n' "$@" >&2
  exit 1
}

# The first number in what a program says its version is; nothing when it does not run.
major_version() { "$@" 2>/dev/null | grep -oE '[0-9]+' | head -n 1 || true; }

find_chromium() {
  local name
  for name in "${ENTENTE_TEST_CHROMIUM:-}" chromium chromium-browser google-chrome-stable google-chrome \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [[ -n $name ]] && command -v "$name" >/dev/null; then
      command -v "$name"
      return
    fi
  done
}

# The folder with initdb, pg_ctl and postgres of the newest version that is new enough.
find_postgres() {
  local folder version best="" newest=$((oldest_postgres - 1))
  for folder in "${ENTENTE_TEST_POSTGRES_BIN:-}" "$(pg_config --bindir 2>/dev/null || true)" \
    "$(dirname "$(command -v initdb || echo /none/initdb)")" \
    /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/homebrew/opt/postgresql@*/bin; do
    [[ -x $folder/initdb && -x $folder/pg_ctl && -x $folder/postgres ]] || continue
    version=$(major_version "$folder/initdb" --version)
    if ((version > newest)); then
      newest=$version
      best=$folder
    fi
  done
  echo "$best"
}

can_install() { [[ $EUID -eq 0 && -e /etc/debian_version ]] && command -v apt-get >/dev/null; }

# Only the programs: a folder of settings, there while apt-get runs, keeps Debian from creating a cluster.
install_on_debian() {
  local settings=/etc/postgresql-common/createcluster.d/entente-tests.conf
  echo "test.sh: installing $*"
  mkdir -p "$(dirname "$settings")"
  echo "create_main_cluster = false" >"$settings"
  local code=0
  { DEBIAN_FRONTEND=noninteractive apt-get update -qq \
    && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@"; } </dev/null || code=$?
  rm -f "$settings"
  return "$code"
}

find_or_install_prerequisites() {
  local version
  version=$(major_version dotnet --version)
  ((${version:-0} >= oldest_dotnet)) || fail "needs the .NET SDK $oldest_dotnet: https://dotnet.microsoft.com/download"
  version=$(major_version node --version)
  ((${version:-0} >= oldest_node)) || fail "needs Node.js $oldest_node or newer with npm: https://nodejs.org/"
  command -v npm >/dev/null || fail "needs npm, which comes with Node.js: https://nodejs.org/"

  local missing=()
  [[ -n $(find_chromium) ]] || missing+=(chromium)
  [[ -n $(find_postgres) ]] || missing+=(postgresql)
  if ((${#missing[@]} > 0)) && can_install; then
    install_on_debian "${missing[@]}" || fail "apt-get could not install ${missing[*]}; see above."
  fi

  ENTENTE_TEST_CHROMIUM=$(find_chromium)
  ENTENTE_TEST_POSTGRES_BIN=$(find_postgres)
  export ENTENTE_TEST_CHROMIUM ENTENTE_TEST_POSTGRES_BIN
  [[ -n $ENTENTE_TEST_CHROMIUM ]] || fail "needs Chromium or Google Chrome." \
    "Install it (Debian: apt-get install chromium) or set ENTENTE_TEST_CHROMIUM to its executable."
  [[ -n $ENTENTE_TEST_POSTGRES_BIN ]] || fail "needs the programs of PostgreSQL $oldest_postgres or newer." \
    "Install them (Debian: apt-get install postgresql; no server need run)" \
    "or set ENTENTE_TEST_POSTGRES_BIN to the folder with initdb and pg_ctl."
}
