# Sourced by mvnw and candor. Leaves JAVA_HOME at a JDK 21 or newer: the one that is set, else the default java's,
# else the newest in the usual places. POSIX shell, no output unless there is none.

candor_jdk_major() { # folder -> major version of the JDK there, nothing if it is none
  [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
  fi
}

candor_find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && [ "$(candor_jdk_major "$JAVA_HOME" || true)0" -ge 210 ] 2>/dev/null; then
    return 0
  fi
  candor_best=0
  candor_home=
  candor_default=$(command -v javac 2>/dev/null || true)
  if [ -n "$candor_default" ]; then
    candor_default=$(cd "$(dirname "$(readlink -f "$candor_default" 2>/dev/null || printf %s "$candor_default")")/.." && pwd)
    [ "$(candor_jdk_major "$candor_default")0" -lt 210 ] || { JAVA_HOME=$candor_default; export JAVA_HOME; return 0; }
  fi
  for candor_dir in /usr/lib/jvm/* /opt/* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
      /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    candor_major=$(candor_jdk_major "$candor_dir")
    if [ "${candor_major:-0}" -ge 21 ] && [ "$candor_major" -gt "$candor_best" ]; then
      candor_best=$candor_major
      candor_home=$candor_dir
    fi
  done
  if [ -n "$candor_home" ]; then
    JAVA_HOME=$candor_home
    export JAVA_HOME
    return 0
  fi
  echo "Candor needs a JDK 21 or newer, and none was found." >&2
  echo "Install one (Debian, Ubuntu: apt install openjdk-21-jdk; macOS: brew install openjdk@21; or https://adoptium.net)," >&2
  echo "or set JAVA_HOME to where one is." >&2
  return 1
}

# mvnw runs with globbing off, and the search needs it.
case $- in *f*) set +f; candor_noglob=1 ;; *) candor_noglob= ;; esac
candor_find_jdk || exit 1
[ -z "$candor_noglob" ] || set -f
