/** A line a key: its name and the words, which {n} may stand in. */
export const french = `
contents Sommaire
cover Couverture
titlePage Page de titre
imprint Mentions légales
notes Notes
note Remarque
backToReference Retour à l’appel {n}
chapter Chapitre
part Partie
section Section
appendix Annexe
image Image
figure Figure
table Tableau
listing Listing
algorithm Algorithme
equation Équation
theorem Théorème
definition Définition
example Exemple
exercise Exercice
proposition Proposition
lemma Lemme
corollary Corollaire
proof Démonstration
answer Réponse
solution Solution
figures Figures
tables Tableaux
listings Listings
algorithms Algorithmes
equations Équations
theorems Théorèmes
definitions Définitions
examples Exemples
exercises Exercices
propositions Propositions
lemmas Lemmes
corollaries Corollaires
solutions Solutions
chapters Chapitres
sections Sections
appendices Annexes
previous Précédent
next Suivant
skipToContent Aller au texte
startReading Commencer la lecture
readOnline Lire en ligne
continueReading Lire la suite
byEmail Par courriel
comingSoon À paraître
published Publié le
updated Mis à jour le
minutes {n} min
words {n} mots
draft Brouillon
theme Couleurs
themeAuto Auto
themeLight Clair
themeSepia Sépia
themeDark Sombre
tip Conseil
important Important
warning Avertissement
caution Attention
info Information
hint Indice
attention Attention
danger Danger
error Erreur
success Réussite
failure Échec
bug Bogue
question Question
todo À faire
abstract Résumé
seeAlso Voir aussi
details Détails
glossary Glossaire
bibliography Bibliographie
index Index
listOfFigures Table des figures
listOfTables Liste des tableaux
listOfListings Liste des listings
contributors Contributeurs
colophon Colophon
advertisement Publicité
correction Rectificatif
done fait
notDone à faire
madeWith Composé avec Fourfold
publications Publications
unsubscribe Se désabonner
whyThisMail Vous avez demandé à recevoir cette lettre.
copy Copier
close Fermer
scrollableTable Tableau
scrollableCode Code
separator Changement de section
pageNotFound Page introuvable
onPage à la page {n}
video Vidéo
audio Audio
transcript Transcription
download Télécharger
description Description
licence Licence
issue Numéro
volume Volume {n}
number Nᵒ {n}
archive Archives
feed Flux
author Auteur
editor Éditeur scientifique
translator Traducteur
illustrator Illustrateur
photographer Photographe
designer Graphiste
coverDesigner Concepteur de la couverture
narrator Narrateur
interviewer Intervieweur
interviewee Personne interviewée
reviewer Relecteur
compiler Compilateur
contributor Contributeur
editedBy Sous la direction de {n}
translatedBy Traduit par {n}
illustratedBy Illustré par {n}
photographsBy Photographies de {n}
forewordBy Préface de {n}
afterwordBy Postface de {n}
introductionBy Introduction de {n}
designedBy Conception graphique : {n}
coverBy Couverture : {n}
narratedBy Lu par {n}
interviewedBy Propos recueillis par {n}
interviewWith Entretien avec {n}
reviewedBy Relu par {n}
compiledBy Textes réunis par {n}
contributionsBy Avec la collaboration de {n}
`
