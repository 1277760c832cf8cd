/**
 * The administration: a page for people and an API for programs. Start reading at
 * {@link nl.plusgemeente.sdk.mock.internal.admin.AdminSite}.
 */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.admin;

import org.jspecify.annotations.NullMarked;
