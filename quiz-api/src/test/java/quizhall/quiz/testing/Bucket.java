package quizhall.quiz.testing;

import static org.jclouds.blobstore.options.ListContainerOptions.Builder.recursive;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;
import org.jclouds.blobstore.TransientApiMetadata;
import org.jclouds.blobstore.domain.StorageMetadata;

/** A store that speaks S3 over HTTP and looks at signatures, with one bucket. */
public final class Bucket implements AutoCloseable {

  private static final String NAME = "files";
  private static final String ACCESS_KEY = "quizhall";
  private static final String SECRET_KEY = "a-secret-of-a-test";

  private final BlobStoreContext context =
      ContextBuilder.newBuilder(new TransientApiMetadata())
          .credentials("anybody", "anything")
          .build(BlobStoreContext.class);
  private S3Proxy server;
  private int port;

  public static Bucket open() {
    Bucket bucket = new Bucket();
    bucket.context.getBlobStore().createContainerInLocation(null, NAME);
    bucket.start();
    return bucket;
  }

  /** Again at the same port. */
  public void start() {
    server =
        S3Proxy.builder()
            .blobStore(context.getBlobStore())
            .awsAuthentication(AuthenticationType.AWS_V4, ACCESS_KEY, SECRET_KEY)
            .endpoint(URI.create("http://127.0.0.1:" + port))
            .build();
    try {
      server.start();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
    port = server.getPort();
  }

  public void stop() {
    try {
      server.stop();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Where it is, for quiz-api. */
  public Map<String, Object> settings() {
    return settings(SECRET_KEY);
  }

  public Map<String, Object> settings(String secretKey) {
    String s3 = "quizhall.quiz.media.s3.";
    return Map.of(
        s3 + "endpoint", "http://127.0.0.1:" + port,
        s3 + "bucket", NAME,
        s3 + "prefix", "quizhall/",
        s3 + "access-key", ACCESS_KEY,
        s3 + "secret-key", secretKey);
  }

  public List<String> names() {
    return context.getBlobStore().list(NAME, recursive()).stream()
        .map(StorageMetadata::getName)
        .map(String.class::cast)
        .toList();
  }

  @Override
  public void close() {
    stop();
    context.close();
  }
}
