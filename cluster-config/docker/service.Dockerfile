# One of the services: SERVICE is its folder, MAIN its main class. The first stage is the same for all of
# them, so that a builder runs Maven once.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /source
COPY pom.xml .
# How Maven's JVM is started; without it Error Prone cannot work.
COPY .mvn .mvn
COPY embedded embedded
COPY shared-core shared-core
COPY auth-api auth-api
COPY quiz-api quiz-api
COPY game-server game-server
# Of the other modules Maven wants to see no more.
COPY standalone/pom.xml standalone/
COPY load-test/pom.xml load-test/
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -ntp -T 1C -pl auth-api,quiz-api,game-server -am \
      -DskipTests -Dtest-compile.skip=true -Dspotless.check.skip=true \
      package dependency:copy-dependencies \
 && for service in auth-api quiz-api game-server; do \
      mkdir -p "/app/$service" \
      && cp "$service/target/$service"-*-SNAPSHOT.jar "/app/$service/service.jar" \
      && cp -r "$service/target/lib" "/app/$service/lib" || exit 1; \
    done \
 # The native parts of Netty and of the WebP encoder. They would unpack themselves into /tmp, where nothing may be run.
 && for service in auth-api quiz-api game-server; do \
      cd "/app/$service" && jar xf lib/netty-transport-native-epoll-*.jar META-INF/native \
      && mv META-INF/native natives && rm -r META-INF || exit 1; \
    done \
 && cd /app/quiz-api && jar xf lib/webp-imageio-*.jar native \
 && mv "native/Linux/$(uname -m)"/* natives/ && rm -r native

FROM eclipse-temurin:25-jre-alpine
ARG SERVICE
ARG MAIN
RUN adduser -D -H -u 10001 quizhall
COPY --from=build /app/$SERVICE /app
COPY cluster-config/akka /config
RUN echo "-cp /app/service.jar $MAIN" > /app/start
# Half of the container's memory: sockets and messages between nodes live outside of the heap.
ENV JDK_JAVA_OPTIONS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED -XX:MaxRAMPercentage=50 -Djava.library.path=/app/natives"
ENV QUIZHALL_PORT=8080
USER quizhall
# The first start may take minutes on a slow machine; `docker compose up` gives up on what is unhealthy.
HEALTHCHECK --interval=5s --timeout=4s --start-period=5m --retries=6 \
  CMD wget -q -O /dev/null "http://127.0.0.1:$QUIZHALL_PORT/health/ready"
ENTRYPOINT ["java", "@/app/start"]
