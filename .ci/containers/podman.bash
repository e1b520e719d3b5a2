# Read by run: a Podman of its own, apart from any other on this machine, with all that it keeps in $folder;
# and, since it asks no image registry, base images made from the packages of Debian, Maven and npm.

readonly suite=forky # its NGINX knows `resolve`, and it has Java 25 and PostgreSQL 18
readonly gateway=10.89.77.1

bring_packages() {
  local package missing=()
  for package in podman runc netavark aardvark-dns iptables debootstrap curl; do
    if ! dpkg-query --show --showformat '${Status}' "$package" 2>/dev/null | grep -q ' installed$'; then
      missing+=("$package")
    fi
  done
  if [ ${#missing[@]} -eq 0 ]; then return; fi
  say "Installing ${missing[*]}"
  apt-get -qq update >>"$log" 2>&1
  DEBIAN_FRONTEND=noninteractive apt-get -qq install --no-install-recommends "${missing[@]}" >>"$log" 2>&1
}

set_podman_apart() {
  local files
  files=$(ulimit -Hn)
  if [ "$files" = unlimited ] || ((files > 1048576)); then files=1048576; fi
  mkdir -p "$folder"/{net,tmp}
  cat >"$folder/storage.conf" <<CONF
[storage]
driver = "overlay"
graphroot = "$folder/store"
runroot = "$folder/run"
CONF
  cat >"$folder/containers.conf" <<CONF
[containers]
default_ulimits = ["nofile=$files:$files", "nproc=4096:4096"]
[engine]
runtime = "runc"
cgroup_manager = "cgroupfs"
events_logger = "file"
lock_type = "file"
tmp_dir = "$folder/run/libpod"
[network]
network_backend = "netavark"
network_config_dir = "$folder/net"
CONF
  # What is missing here is not looked for anywhere.
  cat >"$folder/registries.conf" <<'CONF'
unqualified-search-registries = ["docker.io"]
short-name-mode = "permissive"
[[registry]]
location = "docker.io"
blocked = true
CONF
  export CONTAINERS_STORAGE_CONF="$folder/storage.conf" CONTAINERS_CONF="$folder/containers.conf"
  export CONTAINERS_REGISTRIES_CONF="$folder/registries.conf" TMPDIR="$folder/tmp"
  # Health checks without systemd's timers; HEALTHCHECK kept in images; builds without a runtime.
  export DISABLE_HC_SYSTEMD=true BUILDAH_FORMAT=docker BUILDAH_ISOLATION=chroot
}

# The service that Docker Compose talks to, and what runs health checks in place of systemd.
start_podman() {
  set_podman_apart
  rm -f "$folder/podman.sock"
  podman system service --time 0 "unix://$folder/podman.sock" >>"$log" 2>&1 9>&- &
  started+=($!)
  export DOCKER_HOST="unix://$folder/podman.sock"
  check_health >/dev/null 2>&1 9>&- &
  started+=($!)
  await 60 test -S "$folder/podman.sock"
  # Docker's names are served at 127.0.0.11, Podman's at the network's gateway.
  cat >"$work/podman.yml" <<YAML
services: {web: {environment: {QUIZHALL_RESOLVER: "resolver $gateway valid=2s;"}}}
networks:
  inside: {ipam: {config: [{subnet: 10.89.77.0/24, gateway: $gateway}]}}
  outside: {ipam: {config: [{subnet: 10.89.78.0/24, gateway: 10.89.78.1}]}}
YAML
  compose_files+=(--file "$work/podman.yml")
}

# So that the folder can be moved or removed.
leave_no_mounts() {
  if mountpoint --quiet "$folder/store/overlay"; then umount "$folder/store/overlay" || true; fi
  rm -rf "$folder/run"
}

check_health() {
  local container
  while sleep 2; do
    for container in $(podman ps --quiet --filter "label=com.docker.compose.project=$project"); do
      podman healthcheck run "$container" &
    done
    wait
  done
}

make_base_images() {
  local name
  mkdir -p "$folder/made"
  for name in debian jre maven node nginx postgres rabbitmq; do
    if [ "$(cat "$folder/made/$name" 2>/dev/null)" = "$(made_from "$name")" ]; then continue; fi
    if [ "$name" = debian ]; then make_debian; else make_base "$name"; fi
    made_from "$name" >"$folder/made/$name"
  done
}

made_from() { # made_from NAME: when that changes, the image is made anew
  case $1 in
    debian) echo "$suite" ;;
    maven) (cd "$here/bases" && find jre maven -type f -exec sha256sum {} + | sort) ;;
    *) (cd "$here/bases" && find "$1" -type f -exec sha256sum {} + | sort) ;;
  esac
}

make_debian() {
  local root="$work/debian" mirror
  rm -f "$folder/made"/*
  say "Making a Debian"
  mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 2>/dev/null | grep -v security | head -n 1)
  # Debians of before the suite do not know its name, but know that all go the same way.
  debootstrap --variant=minbase --include=busybox,ca-certificates "$suite" "$root" \
    "${mirror:-http://deb.debian.org/debian}" /usr/share/debootstrap/scripts/sid >>"$log" 2>&1
  # As this machine has it: whom it trusts. And a mirror may be older than the clock.
  find /usr/local/share/ca-certificates -name '*.crt' -exec cp {} "$root/usr/local/share/ca-certificates" \;
  env --unset=TMPDIR chroot "$root" update-ca-certificates >>"$log" 2>&1
  echo 'Acquire::Check-Valid-Until "false";' >"$root/etc/apt/apt.conf.d/90old-mirrors"
  printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" # no package starts its server
  chmod +x "$root/usr/sbin/policy-rc.d"
  tar -C "$root" -c . | podman import --change ENV=DEBIAN_FRONTEND=noninteractive - localhost/debian >>"$log" 2>&1
  rm -rf "$root"
}

# The first line of a Containerfile is the name of the image that it stands for.
make_base() {
  local context="$work/base" image settings
  cp -r "$here/bases/$1" "$context"
  image=$(sed -n '1s/^# //p' "$context/Containerfile")
  say "Making what stands for $image"
  case $1 in
    maven)
      echo '<settings/>' >"$context/settings.xml"
      for settings in /etc/maven/settings.xml "${MAVEN_HOME:-/none}/conf/settings.xml" ~/.m2/settings.xml; do
        if [ -e "$settings" ]; then cp "$settings" "$context/settings.xml"; fi
      done
      ;;
    node)
      echo "registry=$(npm config get registry)" >"$context/npmrc"
      pack "node-linux-$(node -p process.arch)@22" "$context/node.tgz"
      pack npm@10 "$context/npm.tgz"
      ;;
  esac
  podman build --network host --tag "$image" "$context" >>"$log" 2>&1
  rm -rf "$context"
}

pack() { # pack PACKAGE FILE: of the npm registry
  mkdir "$work/pack"
  npm pack --silent --pack-destination "$work/pack" "$1" >>"$log" 2>&1
  mv "$work/pack"/*.tgz "$2"
  rmdir "$work/pack"
}

# As docker-compose.yml says, image by image: Compose would ask a BuildKit.
build_with_podman() {
  local image dockerfile arguments
  compose config --format json | node -e '
    const { services } = JSON.parse(require("fs").readFileSync(0));
    for (const { image, build } of Object.values(services).filter((service) => service.build)) {
      const args = Object.entries(build.args ?? {}).map(([name, value]) => `--build-arg=${name}=${value}`);
      console.log(image, build.dockerfile, ...args);
    }' >"$work/images"
  while read -r image dockerfile arguments; do
    # shellcheck disable=SC2086 # several words
    podman build --network host $arguments --tag "docker.io/$image" --file "$dockerfile" . </dev/null || return
  done <"$work/images"
}
