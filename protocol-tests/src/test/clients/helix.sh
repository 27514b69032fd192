#!/bin/sh
# Drives Helix, which has the documented lines as its languages.toml, in a terminal of tmux: waits
# for the diagnostic, looks at the hover, applies the code action and saves.
set -eu
terminal=gomodls$$

screen() {
  tmux -L "$terminal" capture-pane -p
}

press() {
  tmux -L "$terminal" send-keys "$@"
}

shows() {
  screen | grep -q -- "$1"
}

# await WHAT CONDITION…: looks again and again until the condition holds.
await() {
  what=$1
  shift
  looks=0
  until "$@"; do
    looks=$((looks + 1))
    if [ "$looks" -gt 300 ]; then
      echo "nothing came while waiting for $what"
      screen
      exit 1
    fi
    sleep 0.1
  done
  echo "$what"
}

is_mended() {
  ! shows 'v1\.5\.1'
}

is_saved() {
  ! grep -q 'v1\.5\.1' "$GO_MOD"
}

trap 'tmux -L "$terminal" kill-server 2>/dev/null || true' EXIT
TERM=xterm-256color tmux -L "$terminal" -f /dev/null new-session -d -x 120 -y 30 "hx '$GO_MOD:5:22'"
await diagnostic shows 'which counts'
press Space k
await hover shows 'release'
press Escape
press Space a
await action shows 'Drop requirement of rsc.io/quote v1.5.1'
press Enter
await mended is_mended
press :wq! Enter
await saved is_saved
