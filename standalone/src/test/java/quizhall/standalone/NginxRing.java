package quizhall.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * NGINX's {@code hash … consistent}: each server has 160 points, and a key goes to the first one at
 * or after its own.
 */
final class NginxRing {
  private static final int POINTS = 160;

  private final TreeMap<Long, String> points = new TreeMap<>();

  /**
   * @param servers host and port as they stand in the configuration; a port that is not written
   *     counts as none
   */
  NginxRing(List<String> servers) {
    servers.forEach(this::add);
  }

  private void add(String server) {
    int colon = server.lastIndexOf(':');
    String host = colon < 0 ? server : server.substring(0, colon);
    String port = colon < 0 ? "" : server.substring(colon + 1);
    int before = 0;
    for (int i = 0; i < POINTS; i++) {
      CRC32 sum = new CRC32();
      sum.update(host.getBytes(UTF_8));
      sum.update(0);
      sum.update(port.getBytes(UTF_8));
      sum.update(
          ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(before).array());
      before = (int) sum.getValue();
      points.put(sum.getValue(), server);
    }
  }

  String serverOf(String key) {
    CRC32 sum = new CRC32();
    sum.update(key.getBytes(UTF_8));
    var point = points.ceilingEntry(sum.getValue());
    return (point == null ? points.firstEntry() : point).getValue();
  }
}
