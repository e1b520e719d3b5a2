package quizhall.drill;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/**
 * Stands before a server and does to its connections what networks do: delays them, holds them
 * back, or cuts them. Safe for use by many threads.
 */
public final class TcpProxy implements AutoCloseable {
  private static final int BACKLOG = 200;
  private static final int BUFFER_BYTES = 16 * 1024;

  private final InetSocketAddress server;
  private final ServerSocket listener;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition flowing = lock.newCondition();
  private volatile Duration delay = Duration.ZERO;
  private Predicate<InetAddress> held = TcpProxy::isNobody;
  private boolean refusing;

  private TcpProxy(InetSocketAddress server, ServerSocket listener) {
    this.server = server;
    this.listener = listener;
  }

  /** Listens on a free port of loopback until it is closed. */
  public static TcpProxy before(String host, int port) {
    return between(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
        new InetSocketAddress(host, port));
  }

  /** Listens where it is told until it is closed. */
  public static TcpProxy between(InetSocketAddress clients, InetSocketAddress server) {
    try {
      TcpProxy proxy =
          new TcpProxy(server, new ServerSocket(clients.getPort(), BACKLOG, clients.getAddress()));
      Thread.ofVirtual().name("proxy-of-" + server).start(proxy::accept);
      return proxy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int port() {
    return listener.getLocalPort();
  }

  /** What a client sends from now on takes so much longer, each piece of it. */
  public void delay(Duration each) {
    delay = each;
  }

  /**
   * Nothing passes any more in either direction, and nobody is told: a network that swallows
   * packets. What was sent meanwhile arrives after {@link #heal}, as TCP repeats it.
   */
  public void hold() {
    hold(_ -> true);
  }

  /** The same for clients at these addresses only. */
  public void hold(Predicate<InetAddress> clients) {
    locked(
        () -> {
          held = clients;
          flowing.signalAll();
        });
  }

  /** Ends every connection, and each new one at once. */
  public void refuse() {
    locked(() -> refusing = true);
    cut();
  }

  /** Ends every connection; new ones are let through. */
  public void cut() {
    sockets.forEach(TcpProxy::close);
  }

  /** Everything passes again, at once. */
  public void heal() {
    delay = Duration.ZERO;
    locked(
        () -> {
          held = TcpProxy::isNobody;
          refusing = false;
          flowing.signalAll();
        });
  }

  @Override
  public void close() {
    close(listener);
    cut();
    heal();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket client = listener.accept();
        Thread.ofVirtual().start(() -> connect(client));
      } catch (IOException closed) {
        // The loop sees it.
      }
    }
  }

  private void connect(Socket client) {
    sockets.add(client);
    try {
      if (isRefusing()) {
        forget(client);
        return;
      }
      Socket behind = new Socket();
      sockets.add(behind);
      behind.connect(server);
      client.setTcpNoDelay(true);
      behind.setTcpNoDelay(true);
      InetAddress address = client.getInetAddress();
      Thread.ofVirtual().start(() -> pass(address, behind, client, false));
      pass(address, client, behind, true);
    } catch (IOException nobodyThere) {
      forget(client);
    }
  }

  private void pass(InetAddress client, Socket from, Socket to, boolean delayed) {
    byte[] buffer = new byte[BUFFER_BYTES];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (delayed) {
          LockSupport.parkNanos(delay.toNanos());
        }
        awaitFlow(client);
        out.write(buffer, 0, read);
      }
      awaitFlow(client);
    } catch (IOException cut) {
      // As it is for those at both ends.
    } finally {
      forget(from);
      forget(to);
    }
  }

  private void awaitFlow(InetAddress client) {
    lock.lock();
    try {
      while (held.test(client)) {
        flowing.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  private static boolean isNobody(InetAddress client) {
    return false;
  }

  private boolean isRefusing() {
    lock.lock();
    try {
      return refusing;
    } finally {
      lock.unlock();
    }
  }

  private void locked(Runnable change) {
    lock.lock();
    try {
      change.run();
    } finally {
      lock.unlock();
    }
  }

  private void forget(Socket socket) {
    sockets.remove(socket);
    close(socket);
  }

  private static void close(AutoCloseable socket) {
    try {
      socket.close();
    } catch (Exception alreadyGone) {
      // Nothing more to do.
    }
  }
}
