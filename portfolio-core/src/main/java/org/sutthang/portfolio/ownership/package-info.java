/**
 * Who answers for a project: its assistants, ownership that is offered and accepted, and the transfers of many projects at once.
 * {@link org.sutthang.portfolio.ownership.OwnershipService} and {@link org.sutthang.portfolio.ownership.TransferService} are its doors.
 */
package org.sutthang.portfolio.ownership;
