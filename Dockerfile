# Called Dockerfile, since both docker and podman find it by that name.
# To make the image:  docker build --tag experience-audit .
# To build a site:    docker run --rm --init --volume "$PWD:/audits" experience-audit build --out dist
# Add --user "$(id -u):$(id -g)" where the mounted folder is not writable for user 1000.

FROM node:24-slim AS package
WORKDIR /source
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json README.md LICENSE ./
COPY src src
COPY content content
RUN mkdir /package && npm pack --pack-destination /package

FROM node:24-slim
# The mounted folder may belong to anybody; git reads it all the same.
RUN apt-get update \
  && apt-get install --yes --no-install-recommends git \
  && rm -rf /var/lib/apt/lists/* \
  && git config --system --add safe.directory '*'
COPY --from=package /package/ /tmp/package/
RUN npm install --global --ignore-scripts --no-audit --no-fund /tmp/package/*.tgz \
  && npm cache clean --force \
  && rm -rf /tmp/package
# Any user may run it, also one without a home.
ENV HOME=/tmp ASTRO_TELEMETRY_DISABLED=1
USER node
WORKDIR /audits
ENTRYPOINT ["experience-audit"]
CMD ["--help"]
