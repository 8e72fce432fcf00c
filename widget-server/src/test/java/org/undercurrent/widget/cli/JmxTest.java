package org.undercurrent.widget.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Properties;
import javax.management.JMRuntimeException;
import javax.management.MBeanServerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JmxTest {
    private final Properties before = (Properties) System.getProperties().clone();

    @AfterEach
    void restore() {
        System.setProperties(before);
    }

    @Test
    void nothingOfItIsBuiltMeanwhileAndAllOfItAfterwards() {
        Jmx.leaveOffDuring(
                () -> assertThatThrownBy(MBeanServerFactory::newMBeanServer).isInstanceOf(JMRuntimeException.class));
        assertThat(MBeanServerFactory.newMBeanServer()).isNotNull();
    }

    @Test
    void whatTheCommandLineSaysStays() {
        System.setProperty("jboss.threads.eqe.disable-mbean", "false");
        System.setProperty("javax.management.builder.initial", "javax.management.MBeanServerBuilder");
        Jmx.leaveOffDuring(() -> assertThat(MBeanServerFactory.newMBeanServer()).isNotNull());
        assertThat(System.getProperty("jboss.threads.eqe.disable-mbean")).isEqualTo("false");
        assertThat(System.getProperty("javax.management.builder.initial"))
                .isEqualTo("javax.management.MBeanServerBuilder");
    }
}
