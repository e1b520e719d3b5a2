/** Configuration, read once and checked, with messages for the person who wrote it. */
package quizhall.core.config;
