package quizhall.core.listener;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpContent;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RequestBodyTest {

  @Test
  void what_was_read_away_before_the_answer_counts_no_more_after_it() {
    RequestBody body = new RequestBody(OptionalLong.of(70_000), Runnable::run, () -> {});
    body.cancel();
    offer(body, 66_000);
    assertThat(body.isEndNear()).isTrue();

    body.abandon();
    offer(body, 3_000);

    assertThat(body.wants()).isTrue();
    assertThat(body.isHopeless()).isFalse();
  }

  private static void offer(RequestBody body, int bytes) {
    body.offer(new DefaultHttpContent(Unpooled.buffer().writeZero(bytes)));
  }
}
