/** How a service starts, serves and stops, alone or with others in one process. */
package quizhall.core.service;
