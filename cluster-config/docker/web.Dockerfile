# The built pages, and NGINX in front of everything.
FROM node:22-alpine AS build
WORKDIR /source/frontend
COPY frontend/package.json frontend/package-lock.json ./
RUN npm ci --no-fund --no-audit
COPY frontend .
RUN npm run build
COPY shared-core/src/main/resources/security-headers.txt /source/
RUN sed -n 's/^\([A-Za-z-]*\): \(.*\)$/proxy_hide_header \1;\nadd_header \1 "\2" always;/p' \
      /source/security-headers.txt > /source/headers.conf

FROM nginxinc/nginx-unprivileged:1.29-alpine
COPY cluster-config/docker/nginx.conf /etc/nginx/nginx.conf
COPY cluster-config/nginx/quizhall.conf.template /etc/nginx/templates/default.conf.template
COPY --from=build /source/headers.conf /etc/nginx/quizhall-headers.conf
COPY --from=build /source/frontend/dist /pages
ENV QUIZHALL_LISTEN=8080 QUIZHALL_PAGES=/pages QUIZHALL_LOGS=/var/log/nginx
ENV QUIZHALL_UPLOAD_MEGABYTES=10
ENV QUIZHALL_HEADERS=/etc/nginx/quizhall-headers.conf
HEALTHCHECK --interval=5s --timeout=4s --start-period=10s --retries=6 \
  CMD wget -q -O /dev/null http://127.0.0.1:8080/health/live
