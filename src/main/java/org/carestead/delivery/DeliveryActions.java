package org.carestead.delivery;

import org.carestead.approval.PreparedAction;
import org.carestead.pharmacy.Pharmacies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a caregiver who must ask first can prepare here: a change of each part. */
@Configuration(proxyBeanMethods = false)
class DeliveryActions {

    private final ProposalRows proposals;
    private final NewCaregivers newCaregivers;
    private final DetailSetting setting;
    private final Pharmacies pharmacies;

    DeliveryActions(ProposalRows proposals, NewCaregivers newCaregivers, DetailSetting setting, Pharmacies pharmacies) {
        this.proposals = proposals;
        this.newCaregivers = newCaregivers;
        this.setting = setting;
        this.pharmacies = pharmacies;
    }

    @Bean
    PreparedAction changeAddress() {
        return of(DeliveryPart.ADDRESS);
    }

    @Bean
    PreparedAction changePharmacy() {
        return of(DeliveryPart.PHARMACY);
    }

    @Bean
    PreparedAction changePayment() {
        return of(DeliveryPart.PAYMENT);
    }

    private PreparedAction of(DeliveryPart part) {
        return new PreparedDetail(part, proposals, newCaregivers, setting, pharmacies);
    }
}
