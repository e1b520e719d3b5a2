/** Players of one room in several processes, each of which has as many sockets as it may. */
package quizhall.load.apart;
