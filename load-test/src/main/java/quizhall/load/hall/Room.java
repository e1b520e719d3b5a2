package quizhall.load.hall;

/**
 * An open room and the players who are to sit in it.
 *
 * @param from number of its first player in the crowd
 * @param to number after its last one
 */
public record Room(String code, String hostToken, int from, int to) {}
