"""Words that most reports of violence use: they say little about which event is meant."""

from verify.match.stem import stem

__all__ = ["EVERYDAY_HERE"]

_WORDS = """
shoot shooting shot shots gunshot gunshots gunfire gun guns gunman gunmen shooter shooters fire
fired firing firearm firearms handgun handguns pistol rifle bullet bullets weapon weapons
ammunition armed kill killed killing killings killer murder murdered murders homicide homicides
manslaughter slain slaying die died dying dead death deaths fatal fatally deadly body bodies
corpse corpses grave graves burial buried exhumed autopsy coroner medical examiner morgue wound
wounded wounds injure injured injuries injury hurt bleeding critical condition serious stable
life threatening hospital hospitals hospitalized surgery medic medics paramedics ambulance
doctor doctors nurse treated emergency rescue survived survivor survivors survive victim victims
suspect suspects suspected perpetrator perpetrators assailant attacker attackers offender
accomplice witness eyewitness bystander resident residents civilian civilians neighbour neighbor
neighbors neighbours neighborhood man men woman women boy boys girl girls child children teen
teens teenager teenagers baby infant toddler youth adult adults elderly mother father mom dad
son daughter brother sister wife husband girlfriend boyfriend parent parents family families
relative relatives grandmother grandfather uncle aunt cousin friend friends couple guardian
police policeman cop cops officer officers deputy deputies detective detectives sheriff trooper
troopers patrol department lieutenant sergeant captain chief commander authorities law
enforcement fbi swat arrest arrested arrests custody detained detain detention jail jailed
prison inmate charge charged charges felony misdemeanor indict indicted court judge jury trial
hearing bail bond plead pleaded guilty convicted conviction sentence sentenced lawyer attorney
attorneys defendant warrant probation parole crime crimes criminal offence offense attack
attacked attacks assault assaulted violence violent robbery robbed burglary stab stabbed
stabbing beat beaten beating rape raped torture tortured abuse abused kidnap abducted hostage
threat threatened argument altercation dispute fight fighting domestic gang motive scene
incident tragedy tragic home house apartment residence room bedroom door street road avenue
block corner highway car vehicle truck suv drive driver driving drove parking lot inside outside
near nearby front north south east west northeast northwest southeast southwest area city town
village county district region mile miles located location army troops soldier soldiers military
force forces war battle shell shells shelled shelling artillery missile missiles rocket rockets
bomb bombs bombed bombing explosion exploded blast airstrike drone drones strike strikes
occupied occupation occupiers invasion offensive checkpoint mine mines fighters militants rebels
photo photos picture pictures image images caption view gallery click facebook twitter email
share copyright rights reserved associated press staff writer editor reporter updated update
subscribe newsletter story stories read wire courtesy file posted page website online app
newsroom hour hours minute minutes ago later early late tonight weekend wednesday shortly
approximately age aged old year call called calling calls respond responded arrive arrived found
discovered flee fled escape escaped ran run left taken took pronounced identified name named
unidentified learned believe believed search searching community vigil funeral memorial prayer
prayers god love tribute mourn mourning remember loved church school student students territory
territories mass detainee detainees prisoner prisoners citizens people executed execution
conscripted mobilised mobilized deported deportation looted looting seized forcibly illegally
groups officials governor mayor
"""

EVERYDAY_HERE = frozenset(map(stem, _WORDS.split()))
"""Stems that weigh less than in general text: violence, police and courts, kin, news sites.

Written by hand from what such reports are about; the list is frozen, like the word frequencies.
"""
