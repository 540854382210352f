/** Wiring, configuration, the embedded database and health. Sees every other package and is seen by none. */
package io.candor.app;
