package quizhall.load.hall;

import quizhall.load.measure.AtSight;
import quizhall.load.measure.Round;
import quizhall.load.measure.Turnstile;

/** The players of a run, whichever process has their sockets. */
public interface Guests extends AutoCloseable {

  /** From now on, a round of these messages to everyone who is to have them. */
  Round expect(Message message);

  /** Everyone joins over HTTP and opens a socket; from the request to the welcome. */
  Round join(Turnstile turnstile);

  /** Everyone answers at once; from the answer to its ack. */
  Round answer(int question);

  /** From now on everyone answers a question as soon as it is there. */
  AtSight answerAtSight(int question);

  /** Whether some do what others are not to suffer from. */
  boolean hasNuisances();

  /** Of the frame of this kind that was shown last. */
  int bytesOf(Message message);

  /** All that was lost until now has been told when this returns, and no more counts. */
  void tellLosses();

  @Override
  void close();
}
