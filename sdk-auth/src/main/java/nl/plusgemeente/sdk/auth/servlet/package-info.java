/**
 * Access tokens in a servlet container. Start reading at {@link nl.plusgemeente.sdk.auth.servlet.AccessTokenFilter}.
 */
package nl.plusgemeente.sdk.auth.servlet;
