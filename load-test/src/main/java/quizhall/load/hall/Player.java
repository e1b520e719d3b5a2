package quizhall.load.hall;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.buffer.ByteBuf;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import quizhall.load.client.Browser;
import quizhall.load.client.ClientFrame;
import quizhall.load.client.HttpPool;
import quizhall.load.client.Manner;
import quizhall.load.client.Network;
import quizhall.load.client.Socket;
import quizhall.load.client.SocketListener;
import quizhall.load.measure.Arrival;
import quizhall.load.measure.Losses;
import quizhall.load.measure.Turnstile;

/** A seat in a room and the socket of whoever sits there. */
final class Player implements SocketListener {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ClientFrame CHATTER = ClientFrame.text(Network.HEARTBEAT_TEXT);

  private final Network network;
  private final Expectations expectations;
  private final Losses losses;
  private final String code;
  private final URI node;
  private final int number;
  private final int client;
  private final boolean nuisance;
  private final Manner manner;
  private Turnstile turnstile = new Turnstile(1);
  private boolean entering;
  private String token = "";
  private String id = "";
  private volatile Arrival sendingAway;
  private volatile Socket socket;
  private volatile Socket abandoned;

  /**
   * @param number among those of this process, for what is measured
   * @param client among all, for the name and the address
   */
  Player(
      Network network,
      Expectations expectations,
      Losses losses,
      String code,
      URI node,
      int number,
      int client,
      boolean nuisance,
      Manner manner) {
    this.network = network;
    this.expectations = expectations;
    this.losses = losses;
    this.code = code;
    this.node = node;
    this.number = number;
    this.client = client;
    this.nuisance = nuisance;
    this.manner = manner;
  }

  /** Of the seat. */
  String id() {
    return id;
  }

  int number() {
    return number;
  }

  /** Does what others are not to suffer from; what becomes of it is no loss. */
  boolean isNuisance() {
    return nuisance;
  }

  URI node() {
    return node;
  }

  boolean isIn() {
    return socket != null;
  }

  Socket socket() {
    return socket;
  }

  /** Takes a seat, then opens a socket; leaves the turnstile when welcomed or refused. */
  void join(HttpPool kept, Turnstile turnstile) {
    String path = "/api/session/join?code=" + code;
    String json = "{\"code\":\"%s\",\"nickname\":\"Player %d\"}".formatted(code, client);
    var joined =
        switch (manner) {
          case PLAIN -> kept.post(path, json);
          case BROWSER -> Browser.post(network, node, client, path, json);
        };
    var _ =
        joined.whenComplete(
            (response, failure) -> {
              if (failure != null) {
                losses.lost("join: " + failure);
                turnstile.leave();
              } else if (response.status() != 201) {
                losses.lost("join: %d %s".formatted(response.status(), response.body()));
                turnstile.leave();
              } else {
                token = field("token", response.body());
                id = field("playerId", response.body());
                connect(turnstile);
              }
            });
  }

  /** With the seat it has; leaves the turnstile when welcomed or refused. */
  void connect(Turnstile turnstile) {
    this.turnstile = turnstile;
    entering = true;
    socket = network.open(Doors.socket(node, code, token), client, manner, this);
  }

  /** The connection that it has may go; that is no loss. */
  Socket abandon() {
    abandoned = socket;
    return abandoned;
  }

  /** Says one thing more, or comes back where it was thrown out. */
  void chatter() {
    if (socket.isOpen()) {
      socket.send(CHATTER);
    } else {
      connect(new Turnstile(1));
    }
  }

  @Override
  public void opened(Socket opened) {}

  @Override
  public void received(Socket from, ByteBuf payload, long nanos) {
    Message message = Message.of(payload);
    expectations.arrived(message, number, nanos);
    switch (message) {
      case WELCOME -> entered();
      case QUESTION, REVEAL -> expectations.saw(message, payload.readableBytes());
      case TOO_LATE -> {
        if (!expectations.isExpected(Message.TOO_LATE)) {
          lost(payload.toString(StandardCharsets.UTF_8));
        }
      }
      case REFUSED, ERROR -> lost(payload.toString(StandardCharsets.UTF_8));
      default -> {}
    }
  }

  /** The host sends this player away. */
  void leaveAt(Arrival arrival) {
    sendingAway = arrival;
  }

  @Override
  public void closed(Socket gone, String reason) {
    Arrival expected = sendingAway;
    if (expected != null) {
      expected.arrive(0, System.nanoTime());
      return;
    }
    if (gone != abandoned) {
      lost("socket: " + reason);
      entered();
    }
  }

  private void lost(String reason) {
    if (!nuisance) {
      losses.lost(reason);
    }
  }

  private void entered() {
    if (entering) {
      entering = false;
      turnstile.leave();
    }
  }

  private static String field(String name, String body) {
    try {
      return JSON.readTree(body).get(name).asText();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no JSON: " + body, e);
    }
  }
}
