# shellcheck shell=sh
# To be sourced: sets and exports JAVA_HOME to a JDK that can build and run Parley, or says how to get one and exits.
needed_jdk=25

# The major version of the JDK in a folder; nothing where there is none.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
  home=${HOME:-/nonexistent}
  on_path=$(command -v javac || true)
  [ -z "$on_path" ] || on_path=$(dirname -- "$(dirname -- "$(readlink -f -- "$on_path")")")
  for jdk in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* "$home"/.sdkman/candidates/java/* \
      "$home"/.jdks/* "$home"/.local/share/mise/installs/java/* "$home"/.asdf/installs/java/*; do
    version=$(jdk_version "$jdk")
    if [ -n "$version" ] && [ "$version" -ge "$needed_jdk" ]; then
      printf '%s\n' "$jdk"
      return
    fi
  done
}

JAVA_HOME=$(find_jdk)
if [ -z "$JAVA_HOME" ]; then
  cat >&2 <<END
A JDK $needed_jdk or newer is needed, and none was found in JAVA_HOME, on the PATH, in /usr/lib/jvm, /opt, ~/.sdkman or ~/.jdks.
Get one in any of these ways, then try again:
  sdk install java $needed_jdk-tem                     (https://sdkman.io)
  apt-get install openjdk-$needed_jdk-jdk              (where your distribution has it)
  unpack https://adoptium.net/temurin/releases/?version=$needed_jdk to ~/.jdks
Or set JAVA_HOME to one that is somewhere else.
END
  exit 1
fi
export JAVA_HOME
