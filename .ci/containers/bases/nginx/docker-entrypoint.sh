#!/bin/sh
# Fills in the templates, as the image's 20-envsubst-on-templates.sh does.
set -eu
names=$(awk 'BEGIN { for (name in ENVIRON) printf "${%s} ", name }')
for template in /etc/nginx/templates/*.template; do
  envsubst "$names" <"$template" >"/etc/nginx/conf.d/$(basename "$template" .template)"
done
exec "$@"
