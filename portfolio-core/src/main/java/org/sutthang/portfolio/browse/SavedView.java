package org.sutthang.portfolio.browse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.sutthang.portfolio.kernel.Persistent;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.Texts;

/** A view of the portfolio that somebody saved under a name: filters, form, columns and order, as the address writes them. */
@Entity
@Table(name = "saved_view")
public class SavedView extends Persistent {

    /** The longest name. */
    public static final int LONGEST_NAME = 100;
    /** The longest address. */
    static final int LONGEST_ADDRESS = 4000;

    @Column(name = "code")
    private String code;

    @Column(name = "user_id")
    private long userId;

    @Column(name = "name")
    private String name;

    @Column(name = "address")
    private String address;

    @Column(name = "is_shared")
    private boolean shared;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    /** For the persistence provider. */
    protected SavedView() {
    }

    SavedView(String code, long userId, SavedViewInput input) {
        this.code = code;
        this.userId = userId;
        change(input);
    }

    /** Takes what was typed. */
    final void change(SavedViewInput input) {
        String typed = Texts.orNull(input.name());
        if (typed == null || typed.length() > LONGEST_NAME) {
            throw new RuleViolation("view.name", typed == null ? 0 : typed.length(), LONGEST_NAME);
        }
        String asked = input.address() == null ? "" : input.address();
        if (asked.length() > LONGEST_ADDRESS) {
            throw new RuleViolation("view.address", asked.length(), LONGEST_ADDRESS);
        }
        name = typed;
        address = asked;
        shared = input.shared();
    }

    void withdraw(LocalDate day, String userName) {
        withdrawnOn = day;
        withdrawnBy = userName;
    }

    void reinstate() {
        withdrawnOn = null;
        withdrawnBy = null;
    }

    String getCode() {
        return code;
    }

    boolean isOf(long user) {
        return userId == user;
    }

    boolean isShared() {
        return shared;
    }

    boolean isWithdrawn() {
        return withdrawnOn != null;
    }

    SavedViewInput input() {
        return new SavedViewInput(name, address, shared);
    }
}
