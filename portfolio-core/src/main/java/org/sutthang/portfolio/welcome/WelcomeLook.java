package org.sutthang.portfolio.welcome;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.sutthang.portfolio.kernel.Persistent;

/** That a person has looked at something of the first things to do. */
@Entity
@Table(name = "welcome_look")
public class WelcomeLook extends Persistent {

    @Column(name = "user_id")
    private long userId;

    @Enumerated(EnumType.STRING)
    @Column(name = "step")
    private WelcomeStep step;

    /** For the persistence provider. */
    protected WelcomeLook() {
    }

    WelcomeLook(long userId, WelcomeStep step) {
        this.userId = userId;
        this.step = step;
    }
}
