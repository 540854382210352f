/**
 * The command line, on the core and bank files alone: no server, no database. Results go to standard output, progress
 * and problems to standard error. Exit codes: 0 done, 1 the input is at fault (the message says where and what to do),
 * 2 the command line is.
 */
package io.candor.cli;
