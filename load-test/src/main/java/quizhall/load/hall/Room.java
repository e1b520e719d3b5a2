package quizhall.load.hall;

/**
 * An open room and the players who are to sit in it.
 *
 * @param number among all rooms
 * @param from number of its first player in the crowd
 * @param to number after its last one
 */
public record Room(int number, String code, String hostToken, int from, int to) {}
