import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;

/** The JDK's own client. */
final class Jdk {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** What a socket hears. */
  private static final class Heard implements WebSocket.Listener {
    final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    final CompletableFuture<String> pong = new CompletableFuture<>();
    final CompletableFuture<String> closed = new CompletableFuture<>();
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
      message.append(part);
      if (last) {
        messages.add(message.toString());
        message.setLength(0);
      }
      socket.request(1);
      return null;
    }

    @Override
    public CompletionStage<?> onPong(WebSocket socket, ByteBuffer data) {
      pong.complete(StandardCharsets.UTF_8.decode(data).toString());
      socket.request(1);
      return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
      closed.complete(code + " " + reason);
      return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
      closed.complete(error.toString());
    }

    String await(String type) throws InterruptedException {
      while (true) {
        String text = messages.take();
        if (text.startsWith("{\"type\":\"" + type + "\"")) {
          return text;
        }
      }
    }
  }

  public static void main(String[] arguments) throws Exception {
    say("version", Runtime.version().toString());
    Heard host = new Heard();
    WebSocket hosting = open("HOST", host);
    String welcome = host.await("welcome");
    say("a room of 300", welcome.getBytes(StandardCharsets.UTF_8).length + " bytes");

    Heard player = new Heard();
    WebSocket playing = open("PLAYER", player);
    player.await("welcome");
    playing.sendText("{\"type\":", false).join();
    playing.sendText("\"heart", false).join();
    playing.sendText("beat\"}", true).join();
    player.await("alive");
    say("three fragments", "alive");
    playing.sendPing(ByteBuffer.wrap("still there?".getBytes(StandardCharsets.UTF_8))).join();
    say("ping", player.pong.join().equals("still there?") ? "pong with its data" : "another pong");
    playing.sendText(padded(16_000), true).join();
    player.await("alive");
    say("16,000 bytes", "alive");
    playing.sendClose(4001, "bye").join();
    say("closes", player.closed.join());

    Heard rude = new Heard();
    WebSocket tooLarge = open("PLAYER", rude);
    rude.await("welcome");
    tooLarge.sendText(padded(17_000), true);
    say("17,000 bytes", rude.closed.join());

    Heard last = new Heard();
    open("PLAYER", last);
    last.await("welcome");
    hosting.sendText("{\"type\":\"end\",\"id\":\"c-1\"}", true).join();
    host.await("done");
    say("is closed", "done, " + host.closed.join() + "; " + last.closed.join());
    System.exit(0);
  }

  private static WebSocket open(String token, Heard heard) {
    URI address = URI.create(System.getenv("ADDRESS") + "?token=" + System.getenv(token));
    return HTTP.newWebSocketBuilder().buildAsync(address, heard).join();
  }

  private static String padded(int bytes) {
    String message = "{\"type\":\"heartbeat\"}";
    return message + " ".repeat(bytes - message.length());
  }

  private static void say(String step, String outcome) {
    System.out.println(step + ": " + outcome);
  }
}
