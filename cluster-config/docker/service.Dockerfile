# One of the services: SERVICE is its folder, MAIN its main class.
FROM maven:3.9-eclipse-temurin-25 AS build
ARG SERVICE
ARG MAIN
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -ntp -pl "$SERVICE" -am -DskipTests -Dspotless.check.skip=true \
      package dependency:copy-dependencies \
 && mkdir /app \
 && cp "$SERVICE/target/$SERVICE"-*-SNAPSHOT.jar /app/service.jar \
 && cp -r "$SERVICE/target/lib" /app/lib \
 && echo "-cp /app/service.jar $MAIN" > /app/start

FROM eclipse-temurin:25-jre-alpine
RUN adduser -D -H -u 10001 quizhall
COPY --from=build /app /app
COPY cluster-config/akka /config
ENV JDK_JAVA_OPTIONS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED -XX:MaxRAMPercentage=70"
ENV QUIZHALL_PORT=8080
USER quizhall
HEALTHCHECK --interval=5s --timeout=4s --start-period=60s --retries=6 \
  CMD wget -q -O /dev/null "http://127.0.0.1:$QUIZHALL_PORT/health/ready"
ENTRYPOINT ["java", "@/app/start"]
