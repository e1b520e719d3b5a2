package quizhall.quiz.media.keep;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import quizhall.core.problem.Unavailable;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/**
 * Objects in a bucket that understands S3, addressed by path. Each call may be repeated: what is
 * away for a moment is tried again, and then is {@link Unavailable}. Blocks its thread. Safe for
 * use by many threads.
 */
public final class ObjectStore implements AutoCloseable {

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);
  private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(10);
  private static final int ATTEMPTS = 3;

  private final Place place;
  private final AwsCredentialsIdentity credentials;
  private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT_TIMEOUT)
          .build();

  /**
   * Where objects are.
   *
   * @param endpoint such as {@code https://s3.example.org}
   * @param region what requests are signed for; most stores of one's own take any
   * @param prefix of all names, empty or such as {@code quizhall/}
   */
  public record Place(URI endpoint, String region, String bucket, String prefix) {
    private URI of(String name) {
      String root = endpoint.toString().replaceFirst("/+$", "");
      return URI.create("%s/%s/%s%s".formatted(root, bucket, prefix, name));
    }
  }

  public ObjectStore(Place place, String accessKey, String secretKey) {
    this.place = place;
    this.credentials = AwsCredentialsIdentity.create(accessKey, secretKey);
  }

  public void put(String name, String type, byte[] content) {
    expect(send(SdkHttpMethod.PUT, name, Map.of("Content-Type", type), content), 200);
  }

  /** A part of an object, as much as there is of it; empty where there is none of this name. */
  public Optional<byte[]> read(String name, int from, int length) {
    String range = "bytes=%d-%d".formatted(from, from + length - 1);
    HttpResponse<byte[]> answer =
        send(SdkHttpMethod.GET, name, Map.of("Range", range), new byte[0]);
    if (answer.statusCode() == 404) {
      return Optional.empty();
    }
    expect(answer, 206);
    return Optional.of(answer.body());
  }

  /** Nothing where there is none of this name. */
  public void delete(String name) {
    HttpResponse<byte[]> answer = send(SdkHttpMethod.DELETE, name, Map.of(), new byte[0]);
    if (answer.statusCode() != 404) {
      expect(answer, 204);
    }
  }

  private void expect(HttpResponse<byte[]> answer, int status) {
    if (answer.statusCode() != status) {
      throw away(new IOException("it answers " + answer.statusCode()));
    }
  }

  private HttpResponse<byte[]> send(
      SdkHttpMethod method, String name, Map<String, String> headers, byte[] content) {
    HttpRequest request = signed(method, place.of(name), headers, content);
    for (int attempt = 1; ; attempt++) {
      try {
        HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() < 500 || attempt == ATTEMPTS) {
          return answer;
        }
      } catch (IOException failure) {
        if (attempt == ATTEMPTS) {
          throw away(failure);
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw away(interrupted);
      }
    }
  }

  private HttpRequest signed(
      SdkHttpMethod method, URI address, Map<String, String> headers, byte[] content) {
    SdkHttpRequest.Builder plain = SdkHttpRequest.builder().method(method).uri(address);
    headers.forEach(plain::putHeader);
    SignedRequest signed =
        signer.sign(
            request ->
                request
                    .identity(credentials)
                    .request(plain.build())
                    .payload(ContentStreamProvider.fromByteArray(content))
                    .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "s3")
                    .putProperty(AwsV4HttpSigner.REGION_NAME, place.region())
                    // As S3 has it, unlike all others of its family.
                    .putProperty(AwsV4HttpSigner.DOUBLE_URL_ENCODE, false)
                    .putProperty(AwsV4HttpSigner.NORMALIZE_PATH, false));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(ANSWER_TIMEOUT)
            .method(
                method.name(),
                method == SdkHttpMethod.PUT
                    ? BodyPublishers.ofByteArray(content)
                    : BodyPublishers.noBody());
    signed
        .request()
        .forEachHeader(
            (header, values) -> {
              // These the client sets by itself, to the same.
              if (!header.equalsIgnoreCase("Host") && !header.equalsIgnoreCase("Content-Length")) {
                values.forEach(value -> request.header(header, value));
              }
            });
    return request.build();
  }

  private static Unavailable away(Exception cause) {
    return new Unavailable("The store of files is away", cause);
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
