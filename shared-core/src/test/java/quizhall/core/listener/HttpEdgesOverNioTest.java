package quizhall.core.listener;

/** The same where there is no epoll. */
class HttpEdgesOverNioTest extends HttpEdgesTest {
  @Override
  Transport transport() {
    return Transport.nio();
  }
}
