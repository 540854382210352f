/** What all REST resources share: problem details, paging, download names. Knows no feature. */
package io.candor.web;
