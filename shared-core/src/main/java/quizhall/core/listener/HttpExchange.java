package quizhall.core.listener;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * HTTP on one connection.
 *
 * @param running requests of which no response has come out yet
 * @param finishing whether the next response is the last
 */
record HttpExchange(
    HttpStream.Handle stream, OwedHead head, AtomicInteger running, AtomicBoolean finishing) {}
